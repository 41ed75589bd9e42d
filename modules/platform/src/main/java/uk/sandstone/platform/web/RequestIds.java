package uk.sandstone.platform.web;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/** Begins the request's id before anything else sees the request, and ends it after. */
@WebListener
public class RequestIds implements ServletRequestListener {

    @Override public void requestInitialized(ServletRequestEvent event) {
        RequestId.begin(((HttpServletRequest) event.getServletRequest()).getHeader(RequestId.HEADER));
    }

    @Override public void requestDestroyed(ServletRequestEvent event) {
        RequestId.end();
    }
}
