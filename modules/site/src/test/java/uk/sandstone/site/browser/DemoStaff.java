package uk.sandstone.site.browser;

/** Who can sign in during browser tests: people of the borough's staff. */
final class DemoStaff {

    static final String JSON = """
            {"people": [
              {"name": "Tom Ade", "role": "CONNECTOR", "username": "tom.ade", "password": "saltmere-tom"},
              {"name": "Priya Nair", "role": "SOCIAL_WORKER", "username": "priya.nair", "password": "saltmere-priya"},
              {"name": "Amina Shah", "role": "TEAM_LEAD", "username": "amina.shah", "password": "saltmere-amina"},
              {"name": "Marek Kowal", "role": "INTEGRATION_OFFICER", "username": "marek.kowal", "password": "saltmere-marek"},
              {"name": "Farida Aziz", "role": "INFORMATION_GOVERNANCE", "username": "farida.aziz", "password": "saltmere-farida"},
              {"name": "Dana Okoro", "role": "ADMINISTRATOR", "username": "dana.okoro", "password": "saltmere-dana"}
            ]}
            """;

    private DemoStaff() { }
}
