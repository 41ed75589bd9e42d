package uk.sandstone.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/** A post, shown to another page as if that page were simply asked for: nothing typed, no button pressed. */
public class AsGet extends HttpServletRequestWrapper {

    public AsGet(HttpServletRequest post) {
        super(post);
    }

    @Override public String getMethod() {
        return "GET";
    }

    @Override public String getParameter(String name) {
        return null;
    }

    @Override public String[] getParameterValues(String name) {
        return null;
    }

    @Override public Map<String, String[]> getParameterMap() {
        return Map.of();
    }

    @Override public Enumeration<String> getParameterNames() {
        return Collections.emptyEnumeration();
    }
}
