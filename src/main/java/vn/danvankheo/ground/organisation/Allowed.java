package vn.danvankheo.ground.organisation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call this use case: holders of one of the roles. Enforced around every bean's
 * method that carries it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

	/** The roles; empty means everybody who is logged in. */
	Role[] value() default {};

}
