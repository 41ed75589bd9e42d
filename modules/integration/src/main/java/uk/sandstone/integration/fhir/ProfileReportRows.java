package uk.sandstone.integration.fhir;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import uk.sandstone.platform.api.Inbox;

/** Each message's report of the full validator, and how often a sender shows each finding. A finding counts without its values. */
@ApplicationScoped
@Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class ProfileReportRows {

    private static final String WAITING = "SELECT message, sender FROM integration.profile_report WHERE checked_at IS NULL ";

    @Resource(lookup = "java:app/sandstone") DataSource database;
    @Inject Inbox inbox;

    private record Waiting(UUID message, String sender) { }

    boolean isAnyWaiting() {
        try (var connection = database.getConnection()) {
            return next(connection, WAITING + "LIMIT 1") != null;
        } catch (SQLException e) {
            throw new IllegalStateException("reports could not be read", e);
        }
    }

    /** Checks the oldest that nobody else checks. @return false when there was none */
    boolean makeNext(Profiles profiles) {
        try (var connection = database.getConnection()) {
            var waiting = next(connection, WAITING + "ORDER BY heard_at LIMIT 1 FOR UPDATE SKIP LOCKED");
            if (waiting != null) keep(connection, waiting, inbox.find(waiting.message)
                    .map(message -> profiles.check(Wellformed.of(message.body()).text())).orElse(List.of()));
            return waiting != null;
        } catch (SQLException e) {
            throw new IllegalStateException("a report could not be kept", e);
        }
    }

    private static Waiting next(Connection connection, String sql) throws SQLException {
        try (var select = connection.prepareStatement(sql); var row = select.executeQuery()) {
            return row.next() ? new Waiting(row.getObject(1, UUID.class), row.getString(2)) : null;
        }
    }

    private static void keep(Connection connection, Waiting waiting, List<SingleValidationMessage> findings) throws SQLException {
        var errors = findings.stream().filter(finding -> finding.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0).toList();
        try (var update = connection.prepareStatement("UPDATE integration.profile_report SET checked_at = now(), errors = ?, warnings = ?, report = ? WHERE message = ?")) {
            update.setInt(1, errors.size());
            update.setInt(2, findings.size() - errors.size());
            update.setString(3, findings.stream().map(f -> f.getSeverity().getCode() + " " + f.getLocationString() + " " + f.getMessage()).collect(Collectors.joining("\n")));
            update.setObject(4, waiting.message);
            update.executeUpdate();
        }
        drift(connection, waiting.sender, errors);
    }

    private static void drift(Connection connection, String sender, List<SingleValidationMessage> errors) throws SQLException {
        try (var count = connection.prepareStatement("""
                INSERT INTO integration.profile_drift AS d (sender, finding, times, first_at, last_at) VALUES (?, ?, 1, now(), now())
                ON CONFLICT (sender, finding) DO UPDATE SET times = d.times + 1, last_at = now()""")) {
            for (var finding : errors.stream().map(ProfileReportRows::kind).distinct().toList()) {
                count.setString(1, sender);
                count.setString(2, finding);
                count.executeUpdate();
            }
        }
    }

    /** What is wrong and where, for all messages alike: the rule's name and the path without numbers and ids. */
    private static String kind(SingleValidationMessage finding) {
        var place = String.valueOf(finding.getLocationString()).replaceAll("\\[[0-9]+]|/\\*|\\*/|/[0-9A-Fa-f-]{36}", "").replaceAll("[^A-Za-z.:/]", "");
        return String.valueOf(finding.getMessageId()).replaceAll("[^A-Za-z0-9_#:./-]", "") + " at " + place;
    }
}
