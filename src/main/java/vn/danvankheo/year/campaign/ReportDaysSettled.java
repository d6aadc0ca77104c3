package vn.danvankheo.year.campaign;

/** The office has said when units report. */
public record ReportDaysSettled(CampaignId campaign) {

}
