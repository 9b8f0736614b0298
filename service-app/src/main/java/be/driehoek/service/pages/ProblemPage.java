package be.driehoek.service.pages;

import be.driehoek.service.problem.Problem;

/**
 * A page that says what went wrong.
 *
 * @param problem what did
 */
record ProblemPage(Problem problem) {}
