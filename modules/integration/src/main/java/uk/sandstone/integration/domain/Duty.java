package uk.sandstone.integration.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.sandstone.kernel.Postcode;
import uk.sandstone.place.api.PlaceBook;
import uk.sandstone.place.api.WorkerId;
import uk.sandstone.place.api.WorkerView;
import uk.sandstone.platform.api.Actor;
import uk.sandstone.platform.api.SignedIn;

/**
 * Whose job it is: the worker of the patch, else the duty worker. Both are settings of the council; where neither is there,
 * the work stands on the gap register without an owner, for all to see.
 */
@ApplicationScoped
class Duty {

    @Inject PlaceBook places;
    @Inject SignedIn signedIn;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "ward.duty.username") Optional<String> onDuty;
    @Inject @ConfigProperty(name = "ward.pathway.2.username") Optional<String> forPathway2;
    @Inject @ConfigProperty(name = "ward.pathway.3.username") Optional<String> forPathway3;

    Optional<WorkerView> worker() {
        return onDuty.flatMap(this::called);
    }

    Optional<WorkerView> of(Postcode postcode) {
        return Optional.ofNullable(postcode).flatMap(p -> ask(day -> places.whoWorksHere(p, day)));
    }

    Optional<WorkerId> ofOrDuty(Postcode postcode) {
        return of(postcode).or(this::worker).map(WorkerView::id);
    }

    /** Who arranges a bed with recovery support, or a care home; empty when the owner of the journey does. */
    Optional<WorkerView> forPathway(int pathway) {
        return switch (pathway) {
            case 2 -> forPathway2.flatMap(this::called);
            case 3 -> forPathway3.flatMap(this::called);
            default -> Optional.empty();
        };
    }

    private Optional<WorkerView> called(String username) {
        return ask(day -> places.workerCalled(username, day)).filter(WorkerView::isThere);
    }

    /** As Sandstone: a sender's message finds its owner, though the sender may not ask who works where. */
    private Optional<WorkerView> ask(Function<LocalDate, Optional<WorkerView>> question) {
        return signedIn.as(Actor.SANDSTONE, () -> question.apply(LondonTime.dayOf(clock.instant())));
    }
}
