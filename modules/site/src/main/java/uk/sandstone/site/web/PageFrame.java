package uk.sandstone.site.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.MenuItem;
import uk.sandstone.platform.api.Role;
import uk.sandstone.platform.api.SignedIn;
import uk.sandstone.platform.api.Texts;

/** What stands around every page: whose site it is, who is signed in, the menu, and what just happened. */
@Named("frame")
@RequestScoped
public class PageFrame {

    @Inject SignedIn signedIn;
    @Inject Texts texts;
    @Inject @Any Instance<MenuItem> items;
    @Inject @ConfigProperty(name = "council.name", defaultValue = "Saltmere Borough Council") String council;
    @Inject @ConfigProperty(name = "council.duty-desk.phone", defaultValue = "01632 960 100") String dutyDesk;
    @Inject @ConfigProperty(name = "sandstone.profile", defaultValue = "real") String profile;

    public String getCouncil() {
        return council;
    }

    public String getDutyDesk() {
        return dutyDesk;
    }

    public boolean isTryout() {
        return profile.equals("tryout");
    }

    public boolean isSignedIn() {
        return signedIn.actor().isPresent();
    }

    /** "Tom Ade, Local Area Coordinator". */
    public String getWho() {
        return signedIn.actor().map(this::who).orElse("");
    }

    private String who(Actor actor) {
        return actor.roles().stream().sorted().findFirst().map(role -> actor.name() + ", " + roleInWords(role)).orElse(actor.name());
    }

    private String roleInWords(Role role) {
        return texts.say("site.role." + key(role));
    }

    private static String key(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles that people hold, as the last word of their text keys. */
    public List<String> getPeopleRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.WARD_FEED && role != Role.SYSTEM).map(PageFrame::key).toList();
    }

    public LocalDate getBuildDay() {
        return LocalDate.parse(texts.say("site.build.time").substring(0, 10));
    }

    public String getVersion() {
        return texts.say("site.build.version");
    }

    /** The menu for whoever is signed in; empty before. */
    public List<MenuItem> getMenu() {
        return signedIn.actor().map(this::menuFor).orElse(List.of());
    }

    private List<MenuItem> menuFor(Actor actor) {
        return items.stream().filter(item -> item.roles().stream().anyMatch(actor::holds))
                .sorted(Comparator.comparingInt(MenuItem::order)).collect(Collectors.toList());
    }

    public boolean isHere(String path) {
        return (path + ".xhtml").equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** The errors of this page, in the order of its fields; gathered once, since the list is drawn while it is asked for. */
    public List<PageError> getErrors() {
        var faces = FacesContext.getCurrentInstance();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) return List.of();
        return errorsOf(faces);
    }

    @SuppressWarnings("unchecked")
    private static List<PageError> errorsOf(FacesContext faces) {
        return (List<PageError>) faces.getAttributes().computeIfAbsent(PageError.class, key -> PageError.allOf(faces));
    }

    /** Where somebody begins: the first thing on their own menu. */
    public String start() {
        return getMenu().stream().findFirst().map(item -> item.path() + "?faces-redirect=true").orElse(null);
    }

    /** What was done, after a redirect; empty for a key that is not ours, since anyone can write an address. */
    public String getSaid() {
        var key = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("said");
        return key != null && key.matches("[a-z]+\\.[a-z.-]+") && texts.has(key) ? texts.say(key) : "";
    }

    /** Whether something failed here; used for the page's title. */
    public boolean isFailed() {
        return FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0);
    }
}
