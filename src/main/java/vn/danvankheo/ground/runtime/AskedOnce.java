package vn.danvankheo.ground.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A question whose answer stays the same for as long as a page is read: in a read-only
 * transaction the database is asked once, however many rooms want to know.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AskedOnce {

	/**
	 * Whether it is remembered too that there is nothing; not where a page brings about
	 * what it asked for, as a period that opens when somebody looks.
	 */
	boolean evenNothing() default true;

}
