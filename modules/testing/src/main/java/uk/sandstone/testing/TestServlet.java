package uk.sandstone.testing;

import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;

/**
 * Tells Arquillian where its own servlet is. The connector reads that from what Payara Micro prints, and on a busy machine it
 * reads before all of it is printed; then no test of the class could run.
 */
public class TestServlet {

    private static final String NAME = "ArquillianServletRunnerEE9";

    @Inject Instance<ProtocolMetaData> deployed;

    public void find(@Observes AfterDeploy event) {
        var root = "/" + event.getDeployment().getArchive().getName().replaceAll("\\.war$", "");
        for (var context : deployed.get().getContexts(HTTPContext.class)) {
            if (context.getServletByName(NAME) == null) context.add(new Servlet(NAME, root));
        }
    }
}
