package vn.danvankheo.steps.adjustment;

/** What a unit asks to change; its words are the message «changeKind.…». */
public enum ChangeKind {

	EXTEND, OWNER, CONTENT, TARGET, STOP

}
