package be.driehoek.icalendar;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Knows no host in the tests of this module, and remembers which were asked for. */
public final class NoNetwork extends InetAddressResolverProvider {
    static final List<String> ASKED_FOR = new CopyOnWriteArrayList<>();

    /** For the service loader. */
    public NoNetwork() {}

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                ASKED_FOR.add(host);
                throw new UnknownHostException("no host is known here: " + host);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                throw new UnknownHostException("no host is known here");
            }
        };
    }

    @Override
    public String name() {
        return "no network";
    }
}
