package uk.sandstone.platform.api;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on every method behind a module's face: only somebody signed in with one of these roles comes through, anyone
 * else gets {@link NotAllowed}. Checked here, at the face, so that page, REST and route cannot differ.
 */
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** Any one of these is enough. */
    @Nonbinding Role[] value();
}
