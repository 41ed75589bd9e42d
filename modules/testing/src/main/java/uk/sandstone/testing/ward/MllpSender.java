package uk.sandstone.testing.ward;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A hospital's sender as the MLLP standard describes it: one frame out, one answer in, on a connection that stays open. */
public final class MllpSender implements AutoCloseable {

    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int RETURN = 0x0D;

    private final Socket socket = new Socket();
    private final InputStream in;

    public MllpSender(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
        socket.setSoTimeout(30_000);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * @return the answer, its segments ended by carriage returns
     * @throws IOException the connection ended, or nothing came within 30 seconds: the message counts as not acknowledged
     */
    public String send(String message) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(START);
        frame.writeBytes(message.getBytes(StandardCharsets.UTF_8));
        frame.write(END);
        frame.write(RETURN);
        sendRaw(frame.toByteArray());
        return readAnswer();
    }

    /** Bytes as they are, framed well or badly. */
    public void sendRaw(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    public String readAnswer() throws IOException {
        var answer = new ByteArrayOutputStream();
        int next = read();
        while (next != START) next = read();
        for (next = read(); next != END; next = read()) answer.write(next);
        read();
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** MSA-1 of an answer: AA, AE or AR. */
    public static String code(String answer) {
        for (var segment : answer.split("\r")) {
            if (segment.startsWith("MSA|")) return segment.split("\\|", -1)[1];
        }
        throw new IllegalArgumentException("no MSA segment in the answer");
    }

    private int read() throws IOException {
        int next = in.read();
        if (next < 0) throw new EOFException("the connection ended before the answer did");
        return next;
    }

    @Override public void close() throws IOException {
        socket.close();
    }
}
