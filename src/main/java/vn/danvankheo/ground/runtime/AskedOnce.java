package vn.danvankheo.ground.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question whose answer stays the same for as long as a page is read: in a read-only
 * transaction the database is asked once, however many rooms want to know. That there is
 * nothing yet is not remembered.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AskedOnce {

}
