package vn.danvankheo.steps.concern;

import java.time.LocalDate;

/**
 * How many concerns wait, of those that somebody may read.
 *
 * @param open for the office
 * @param asked for the reader's unit, which was asked back
 * @param answered for the reader's unit to say whether that solves it
 * @param referred for an organ that it was passed on to
 * @param late how many of these should have been answered by now
 * @param lateSince the first day that has passed; null when none has
 * @param forLeaders how many of those passed on are the Thường trực's to decide
 */
record WaitingConcerns(int open, int asked, int answered, int referred, int late, LocalDate lateSince, int forLeaders) {

}
