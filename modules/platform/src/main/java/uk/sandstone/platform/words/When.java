package uk.sandstone.platform.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import uk.sandstone.platform.api.Texts;

/**
 * Days and times as people say them, in London: "Today, 4pm", "Thu 28 Jan", "4 days late". To pages it is {@code when}.
 * A time of 23:59 stands for "on that day" ({@link #endOf}) and is not said. Null gives no words.
 */
@Named("when")
@ApplicationScoped
public class When {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime ALL_DAY = LocalTime.of(23, 59);
    private static final DateTimeFormatter LONG = format("EEEE d MMMM yyyy");
    private static final DateTimeFormatter SHORT = format("EEE d MMM");
    private static final DateTimeFormatter SHORT_WITH_YEAR = format("EEE d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY = format("EEEE");

    @Inject Clock clock;
    @Inject Texts texts;

    /** The last moment of a day: for what is due "by Thursday". */
    public static Instant endOf(LocalDate day) {
        return day.atTime(ALL_DAY).atZone(LONDON).toInstant();
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** The last moment of this week's Sunday. */
    public Instant endOfWeek() {
        return endOf(today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** "Tuesday 9 February 2027, 8:40am", the head of a page. */
    public String asAt() {
        return LONG.format(now()) + ", " + time(now().toLocalTime());
    }

    /** "Thu 28 Jan", with the year when it is not this one. */
    public String day(LocalDate day) {
        if (day == null) return "";
        return (day.getYear() == today().getYear() ? SHORT : SHORT_WITH_YEAR).format(day);
    }

    public String dayOf(Instant at) {
        return at == null ? "" : day(there(at).toLocalDate());
    }

    /** "Today", "Yesterday", "Tomorrow", else the day. */
    public String near(Instant at) {
        if (at == null) return "";
        var away = ChronoUnit.DAYS.between(today(), there(at).toLocalDate());
        if (away == 0) return texts.say("platform.when.today");
        if (away == 1) return texts.say("platform.when.tomorrow");
        if (away == -1) return texts.say("platform.when.yesterday");
        return day(there(at).toLocalDate());
    }

    /** "Today, 6:12am", "Fri 5 Feb, 5:01pm", "Thu 11 Feb". */
    public String moment(Instant at) {
        return at == null ? "" : near(at) + timeOf(at);
    }

    /** "8:40am", "4pm". */
    public String clockTime(Instant at) {
        return at == null ? "" : time(there(at).toLocalTime());
    }

    /** What is due in one line: "4 days late", "Late since 4pm", "Today, 4pm", "Tomorrow", "By Thursday", "By Mon 22 Feb". */
    public String due(Instant due) {
        if (due == null) return "";
        if (isPast(due)) return late(due);
        var day = there(due).toLocalDate();
        if (day.isBefore(today().plusDays(2))) return moment(due);
        if (!due.isAfter(endOfWeek())) return texts.say("platform.when.by", WEEKDAY.format(day));
        return texts.say("platform.when.by", day(day));
    }

    /** The date under {@link #due}: "by Fri 5 Feb", "Fri 12 Feb, 2pm"; empty where due has said it all. */
    public String dueDay(Instant due) {
        if (due == null) return "";
        var day = there(due).toLocalDate();
        if (day.isEqual(today())) return "";
        var words = day(day) + timeOf(due);
        return isPast(due) ? texts.say("platform.when.was-by", words) : words;
    }

    public boolean isPast(Instant at) {
        return at != null && at.isBefore(clock.instant());
    }

    public boolean isToday(Instant at) {
        return at != null && there(at).toLocalDate().isEqual(today());
    }

    /** "today", "1 day", "21 days": for how long. */
    public String howLong(Instant since) {
        return since == null ? "" : texts.say("platform.when.days", ChronoUnit.DAYS.between(there(since).toLocalDate(), today()));
    }

    private String late(Instant due) {
        var days = ChronoUnit.DAYS.between(there(due).toLocalDate(), today());
        if (days == 0) return texts.say("platform.when.late-since", time(there(due).toLocalTime()));
        return texts.say("platform.when.days-late", days);
    }

    private String timeOf(Instant at) {
        var time = there(at).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return time.equals(ALL_DAY) ? "" : ", " + time(time);
    }

    private static String time(LocalTime time) {
        var pattern = time.getMinute() == 0 ? "ha" : "h:mma";
        return format(pattern).format(time).toLowerCase(Locale.UK);
    }

    private ZonedDateTime now() {
        return there(clock.instant());
    }

    private static ZonedDateTime there(Instant at) {
        return at.atZone(LONDON);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);   // the UK locale of JDK 17 writes "Sept"
    }
}
