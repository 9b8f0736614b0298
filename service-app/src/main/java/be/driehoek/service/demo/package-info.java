/** The data of demo mode; the people in it do not exist. */
@NullMarked
package be.driehoek.service.demo;

import org.jspecify.annotations.NullMarked;
