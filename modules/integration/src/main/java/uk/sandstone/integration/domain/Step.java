package uk.sandstone.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import uk.sandstone.integration.api.Notice;

/** One notice of a stay, kept as it is understood today. The message is its key: no message counts twice. */
@Entity(name = "DischargeStep")
@Table(schema = "integration", name = "step")
class Step {

    @Id private UUID message;
    @ManyToOne @JoinColumn(name = "discharge_case") private DischargeCase stay;
    private String kind;
    @Column(name = "happened_at") private Instant happenedAt;
    @Column(name = "heard_at") private Instant heardAt;
    private boolean held;
    private String notice;

    protected Step() { }

    Step(DischargeCase stay, Told told) {
        this.stay = stay;
        message = told.message();
        heardAt = told.heardAt();
        reads(told.notice());
    }

    /** The same message, understood anew. */
    final void reads(Notice now) {
        kind = now.kind().name();
        happenedAt = now.happenedAt();
        notice = NoticeText.write(now);
    }

    void waits(boolean now) {
        held = now;
    }

    boolean held() {
        return held;
    }

    UUID message() {
        return message;
    }

    Instant heardAt() {
        return heardAt;
    }

    Told told() {
        return new Told(message, heardAt, NoticeText.read(notice));
    }
}
