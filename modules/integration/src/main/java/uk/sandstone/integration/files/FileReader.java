package uk.sandstone.integration.files;

/** Takes in the content of a dropped file of one kind. */
interface FileReader {

    boolean reads(String fileName);

    /**
     * @param sender the code that the folder bears
     * @throws RuntimeException when something could not be kept: the file stays and is tried again
     */
    FileReport take(String sender, String fileName, byte[] content);
}
