package be.driehoek.service.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Marks a test that needs Chromium: where there is none, it is skipped and says so, or fails if {@code DRIEHOEK_BROWSER} is {@code required}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    /** Looks for Chromium where Debian puts it. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.path().isPresent() || "required".equals(System.getenv("DRIEHOEK_BROWSER"))) {
                return ConditionEvaluationResult.enabled("there is a browser, or must be");
            }
            return ConditionEvaluationResult.disabled("needs Chromium: apt-get install chromium");
        }
    }
}
