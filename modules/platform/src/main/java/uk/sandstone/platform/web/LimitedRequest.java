package uk.sandstone.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose sender did not say how long it is: read up to the limit, and not a byte further. */
class LimitedRequest extends HttpServletRequestWrapper {

    private final long most;

    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override public ServletInputStream getInputStream() throws IOException {
        return new Limited(super.getInputStream());
    }

    @Override public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        @Override public int read() throws IOException {
            var next = body.read();
            if (next >= 0) count(1);
            return next;
        }

        @Override public int read(byte[] into, int from, int length) throws IOException {
            var got = body.read(into, from, length);
            if (got > 0) count(got);
            return got;
        }

        private void count(int more) throws IOException {
            read += more;
            if (read > most) throw new TooLarge(most);
        }

        @Override public boolean isFinished() {
            return body.isFinished();
        }

        @Override public boolean isReady() {
            return body.isReady();
        }

        @Override public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
