package vn.danvankheo.year.campaign;

/** The office gave a round other days; what units still owe in it moves along. */
public record RoundRescheduled(Round round) {

}
