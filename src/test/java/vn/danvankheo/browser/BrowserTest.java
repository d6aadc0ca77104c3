package vn.danvankheo.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import vn.danvankheo.ground.runtime.MovableClock;
import vn.danvankheo.story.StoryWorld;

/**
 * A journey through the running application in a real Chromium. Test methods may ask for
 * {@link Windows} (whose windows close by themselves), the {@link MovableClock} and a
 * {@link StoryWorld}. Skipped where no Chromium is found, unless
 * {@code -Ddvk.browser=required}; {@code -Ddvk.browser.path} names one.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "dvk.test.database-name=browser", "dvk.demonstration=false" })
@Import(MovableClock.Configuration.class)
public @interface BrowserTest {

}
