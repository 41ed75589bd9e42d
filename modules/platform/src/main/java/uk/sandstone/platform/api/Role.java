package uk.sandstone.platform.api;

/** What somebody is trusted to do. A council maps its directory groups to these names; one person may hold several. */
public enum Role {
    /** Local Area Coordinator, village or community agent, connector: anyone can walk up to them. */
    CONNECTOR,
    /** A registered social worker, or a practitioner who works as one. */
    SOCIAL_WORKER,
    /** Leads a team; sees the team's people and gaps, moves work between workers. */
    TEAM_LEAD,
    /** Keeps the feeds running: failed messages, senders, replay. Sees no story. */
    INTEGRATION_OFFICER,
    /** Caldicott Guardian and information governance: who has seen which record. */
    INFORMATION_GOVERNANCE,
    /** Accounts, settings, workers' absence; sees no person's record. */
    ADMINISTRATOR,
    /** A machine that sends us messages from a ward. */
    WARD_FEED,
    /** Sandstone itself: timers and the work of accepted messages. */
    SYSTEM
}
