package uk.sandstone.integration.routes;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.camel.builder.RouteBuilder;

/** Asks once, on one of Camel's threads. */
@Dependent
class AskingRoute extends RouteBuilder {

    static final CompletableFuture<Set<String>> SEEN = new CompletableFuture<>();

    @Inject OneTransaction one;

    @Override public void configure() {
        from("timer:ask?repeatCount=1&delay=100").routeId("ask").process(exchange -> SEEN.complete(one.ofItsOwn()));
    }
}
