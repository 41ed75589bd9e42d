package uk.sandstone.people.domain;

import static uk.sandstone.platform.api.Role.CONNECTOR;
import static uk.sandstone.platform.api.Role.SOCIAL_WORKER;
import static uk.sandstone.platform.api.Role.TEAM_LEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import uk.sandstone.kernel.NotFound;
import uk.sandstone.kernel.TimeOrderedId;
import uk.sandstone.people.api.KeptToAFew;
import uk.sandstone.people.api.MergeDesk;
import uk.sandstone.people.api.MergeId;
import uk.sandstone.people.api.PeopleMerged;
import uk.sandstone.people.api.PeopleUnmerged;
import uk.sandstone.people.api.PersonId;
import uk.sandstone.people.api.SetAsideId;
import uk.sandstone.platform.api.Audit;
import uk.sandstone.platform.api.Needs;

/** Merges two records and undoes it; whoever does either must be able to see both. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class, dontRollbackOn = KeptToAFew.class)
@Needs({CONNECTOR, SOCIAL_WORKER, TEAM_LEAD})
class MergeService implements MergeDesk {

    @Inject People people;
    @Inject Records records;
    @Inject Sight sight;
    @Inject Audit audit;
    @Inject Event<PeopleMerged> merged;
    @Inject Event<PeopleUnmerged> unmerged;

    @Override public MergeId merge(PersonId keep, PersonId same, String why) {
        var merge = Merge.of(new MergeId(TimeOrderedId.next()), seen(keep), seen(same), why, sight.hand());
        records.add(merge);
        keepBoth("people.merged", merge);
        merged.fire(merge.told());
        return merge.id();
    }

    @Override public void unmerge(MergeId id, String why) {
        var merge = records.merge(id).orElseThrow(() -> new NotFound("merge", id.value()));
        var told = merge.undo(seen(merge.kept()), seen(merge.merged()), records.changesOf(merge.kept()), why, sight.hand());
        keepBoth("people.unmerged", merge);
        unmerged.fire(told);
    }

    @Override public void settle(SetAsideId id) {
        var change = records.change(id.value()).filter(one -> one.setAside() != null).orElseThrow(() -> new NotFound("set aside", id.value()));
        seen(new PersonId(change.person()));
        change.settle(sight.hand().at());
        audit.keep("people.settled", change.person(), id.value());
    }

    private void keepBoth(String deed, Merge merge) {
        audit.keep(deed, merge.kept().value(), merge.id().value());
        audit.keep(deed, merge.merged().value(), merge.id().value());
    }

    private Person seen(PersonId id) {
        var person = people.find(id).orElseThrow(() -> new NotFound("person", id.value()));
        if (sight.reaches(person)) return person;
        audit.keep("people.refused", id.value(), null);
        throw new KeptToAFew();
    }
}
