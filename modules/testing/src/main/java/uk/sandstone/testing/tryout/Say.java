package uk.sandstone.testing.tryout;

import java.io.IOException;

/** What stands on the screen. */
final class Say {

    private Say() { }

    static void line(String words) {
        System.out.println(words);
    }

    /** Where it is, whom to sign in as, and how to send a first message. */
    static void ready(State state, Notice notice) throws IOException {
        line("");
        line("Sandstone is ready:  " + notice.baseUrl() + "/");
        line("HL7 v2 over MLLP:    127.0.0.1:" + notice.mllpPort());
        line("Files from wards:    " + notice.dropFolder() + "   what a ward is told: its own folder there, out");
        line("");
        line("Sign in as one of these; nobody here is real:");
        for (var person : notice.people()) {
            line(String.format("  %-13s password %s   %s, %s", person.username(), person.password(), person.name(), person.role()));
        }
        line("");
        line("Send a first message, that Iris Bond comes home tomorrow; then look at \"Discharges\" as tom.ade:");
        FirstMessage.commands(state.firstMessage(), notice).forEach(command -> line("  " + command));
        line("");
        line("The same for programs: " + state.notice() + "   What it says: " + state.server().resolve("server.log"));
    }
}
