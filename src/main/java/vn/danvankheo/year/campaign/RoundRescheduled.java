package vn.danvankheo.year.campaign;

/**
 * The office gave a round other days; what units still owe in it moves along.
 *
 * @param round the round, with its new days
 */
public record RoundRescheduled(Round round) {

}
