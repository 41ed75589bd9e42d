package uk.sandstone.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import uk.sandstone.people.api.PersonPanel;

/** The parts of the person's page that other modules bring. A panel whose page is missing is left out and logged. */
@Named
@RequestScoped
public class PersonPanels {

    private static final Logger LOG = Logger.getLogger(PersonPanels.class.getName());

    @Inject @Any Instance<PersonPanel> panels;

    public List<String> getBeside() {
        return pages(panels.stream().filter(PersonPanel::beside));
    }

    public List<String> getBelow() {
        return pages(panels.stream().filter(panel -> !panel.beside()));
    }

    private static List<String> pages(Stream<PersonPanel> panels) {
        return panels.sorted(Comparator.comparingInt(PersonPanel::order)).map(PersonPanel::page).filter(PersonPanels::isThere).toList();
    }

    private static boolean isThere(String page) {
        try {
            if (FacesContext.getCurrentInstance().getExternalContext().getResource(page) != null) return true;
        } catch (MalformedURLException e) {
            LOG.warning("no address of a page: " + page);
            return false;
        }
        LOG.warning("a panel of the person's page is missing: " + page);
        return false;
    }
}
