package be.driehoek.guidance;

import be.driehoek.goal.GoalAttainment;
import be.driehoek.triangle.Corner;
import java.time.LocalDate;

/**
 * How far the goals were attained at a moment, in the eyes of one person (meetmoment).
 *
 * @param on the day
 * @param by who rated
 * @param attainment how far
 */
public record AttainmentMoment(LocalDate on, Corner by, GoalAttainment attainment) {}
