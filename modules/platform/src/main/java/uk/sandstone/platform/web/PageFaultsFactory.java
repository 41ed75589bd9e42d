package uk.sandstone.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our handler of page failures in place; named in META-INF/faces-config.xml. */
public class PageFaultsFactory extends ExceptionHandlerFactory {

    public PageFaultsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override public ExceptionHandler getExceptionHandler() {
        return new PageFaults(getWrapped().getExceptionHandler());
    }
}
