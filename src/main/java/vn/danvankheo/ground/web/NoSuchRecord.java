package vn.danvankheo.ground.web;

/** There is no such record, or it is another's: the two are answered alike (404). */
public class NoSuchRecord extends RuntimeException {

}
