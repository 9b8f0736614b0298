package be.driehoek.benchmarks.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;
import java.util.Locale;

/**
 * A connection that stays open, for one caller: a request is one write and its answer a few reads. What calls and what is
 * called share the cores, so a caller must cost little.
 */
final class Http implements AutoCloseable {
    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final String headers;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private int status;

    /**
     * Connects.
     *
     * @param port where a server listens on this machine
     * @param account name and password, between them a colon
     */
    Http(int port, String account) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        out = socket.getOutputStream();
        in = socket.getInputStream();
        headers = " HTTP/1.1\r\nHost: localhost:" + port + "\r\nAuthorization: Basic "
                + Base64.getEncoder().encodeToString(account.getBytes(UTF_8))
                + "\r\nAccept: application/json\r\n";
    }

    /** Posts JSON; the answer must be a success. */
    String post(String path, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        return send(
                "POST " + path + headers + "Content-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\n\r\n",
                body);
    }

    /** Reads; the answer must be a success. */
    String get(String path) throws IOException {
        return send("GET " + path + headers + "\r\n", new byte[0]);
    }

    private String send(String head, byte[] body) throws IOException {
        byte[] start = head.getBytes(ISO_8859_1);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        out.write(request);
        String answer = new String(answer(), UTF_8);
        if (status >= 300) {
            throw new IOException("every call must succeed: got " + status + " to "
                    + head.substring(0, head.indexOf('\r')) + ": " + answer);
        }
        return answer;
    }

    private byte[] answer() throws IOException {
        status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = header.contains("chunked");
            }
        }
        var body = new ByteArrayOutputStream(Math.max(length, 32));
        if (!chunked) {
            take(length, body);
            return body.toByteArray();
        }
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            take(size, body);
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        while (true) {
            if (from == to) {
                fill();
            }
            char next = (char) buffer[from++];
            if (next == '\n') {
                return line.toString();
            }
            if (next != '\r') {
                line.append(next);
            }
        }
    }

    private void take(int length, ByteArrayOutputStream body) throws IOException {
        int left = length;
        while (left > 0) {
            if (from == to) {
                fill();
            }
            int some = Math.min(left, to - from);
            body.write(buffer, from, some);
            from += some;
            left -= some;
        }
    }

    private void fill() throws IOException {
        from = 0;
        to = Math.max(in.read(buffer), 0);
        if (to == 0) {
            throw new EOFException("the server must answer");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
