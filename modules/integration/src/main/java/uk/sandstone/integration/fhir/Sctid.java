package uk.sandstone.integration.fhir;

/**
 * The form of a SNOMED CT concept id: 6 to 18 digits, partition 00 or 10, a Verhoeff check digit at the end. Whether such a
 * concept exists only a terminology server knows. Source: SNOMED CT release file specification, "SCTID".
 */
final class Sctid {

    static final String SYSTEM = "http://snomed.info/sct";
    private static final int[][] PRODUCT = new int[10][10];
    private static final int[][] TURN = new int[8][10];

    static { // the dihedral group of order 10, and the powers of Verhoeff's permutation
        int[] first = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        for (int i = 0; i < 10; i++) {
            TURN[0][i] = i;
            for (int j = 0; j < 10; j++) PRODUCT[i][j] = i < 5 ? j < 5 ? (i + j) % 5 : 5 + (i + j) % 5 : j < 5 ? 5 + (i - j + 5) % 5 : (i - j + 10) % 5;
        }
        for (int power = 1; power < 8; power++) for (int i = 0; i < 10; i++) TURN[power][i] = first[TURN[power - 1][i]];
    }

    private Sctid() { }

    static boolean isConcept(String id) {
        if (id == null || !id.matches("[1-9][0-9]{5,17}")) return false;
        var partition = id.substring(id.length() - 3, id.length() - 1);
        return (partition.equals("00") || partition.equals("10")) && check(id) == 0;
    }

    private static int check(String id) {
        int sum = 0;
        for (int i = 0; i < id.length(); i++) sum = PRODUCT[sum][TURN[i % 8][id.charAt(id.length() - 1 - i) - '0']];
        return sum;
    }
}
