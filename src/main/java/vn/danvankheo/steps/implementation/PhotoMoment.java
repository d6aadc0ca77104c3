package vn.danvankheo.steps.implementation;

/** What a photo of a log shows; its words are the message «photoMoment.…». */
enum PhotoMoment {

	BEFORE, DURING, AFTER

}
