package be.driehoek.service.proof;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Stands before the database of the service, counts the calls, and fails at the one that a test chooses. */
@Singleton
@Requires(property = FaultyDatabase.PROPERTY)
final class FaultyDatabase implements BeanCreatedEventListener<DataSource>, Ordered {
    static final String PROPERTY = "driehoek.test.faulty-database";

    /** A state that no database has: nobody can be ready for it. */
    private static final String STATE = "X0X0X";

    /** What goes to the database, or may; without a rollback nothing could be put right. */
    private static final Pattern COUNTED =
            Pattern.compile("getConnection|setAutoCommit|prepare.*|createStatement|execute.*|addBatch|next|commit");

    private static final Set<Class<?>> STOOD_BEFORE = Set.of(
            Connection.class, Statement.class, PreparedStatement.class, CallableStatement.class, ResultSet.class);

    private final AtomicInteger calls = new AtomicInteger();
    private volatile int failAt;

    /** Nearest to the database: what the framework puts before it expects its own kind behind. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return before(event.getBean(), DataSource.class);
    }

    /** From now on the n-th call fails; with 0, none. */
    void failAt(int n) {
        calls.set(0);
        failAt = n;
    }

    /** Whether the call that was to fail was made. */
    boolean hasFailed() {
        return failAt > 0 && calls.get() >= failAt;
    }

    private <T> T before(T real, Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? getClass().getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> {
                    if (COUNTED.matcher(method.getName()).matches() && calls.incrementAndGet() == failAt) {
                        throw new SQLException("the database fails at call " + failAt, STATE);
                    }
                    try {
                        var result = method.invoke(real, arguments);
                        return STOOD_BEFORE.contains(method.getReturnType()) && result != null
                                ? before(method.getReturnType(), result)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private <T> T before(Class<T> type, Object real) {
        return before(type.cast(real), type);
    }
}
