/** Lists that come a part at a time. */
@NullMarked
package be.driehoek.service.paging;

import org.jspecify.annotations.NullMarked;
