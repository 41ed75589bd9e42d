package uk.sandstone.integration.files;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.FileConstants;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Watches {@code <ward.files.folder>/<ODS code>/in}. A file still growing, or under a name that says it is not whole, is left
 * alone; one that was taken in moves to {@code in/.done}; one that could not be kept stays and is tried again. ADR 0604.
 */
@Dependent
class FileDoor extends RouteBuilder {

    static final String NAME = "file";
    private static final int LOOK_AGAIN_MILLIS = 100; // each file costs one such wait, so it bounds how many a second
    private static final Logger LOG = Logger.getLogger(FileDoor.class.getName());
    private static final String NOT_WHOLE = "*/in/*.tmp,*/in/*.part,*/in/*.partial,*/in/*.filepart,*/in/*.crdownload,*/in/*~";

    @Inject DroppedFile files;
    @Inject @ConfigProperty(name = "ward.files.folder") Optional<String> folder;
    @Inject @ConfigProperty(name = "ward.files.every.millis", defaultValue = "2000") int everyMillis;
    @Inject @ConfigProperty(name = "ward.files.still.millis", defaultValue = "1000") int stillMillis;
    @Inject @ConfigProperty(name = "ward.files.rest.millis", defaultValue = "5000") int restMillis;

    @Override public void configure() {
        if (folder.isEmpty()) return;
        errorHandler(noErrorHandler());
        from("file:" + Path.of(folder.get()).toAbsolutePath() + "?recursive=true&minDepth=3&maxDepth=3&antInclude=*/in/*&antExclude=" + NOT_WHOLE
                + "&readLock=changed&readLockMinAge=" + stillMillis + "&readLockCheckInterval=" + LOOK_AGAIN_MILLIS
                + "&readLockTimeout=" + (stillMillis * 10) + "&readLockMarkerFile=false&sortBy=file:modified&charset=UTF-8"
                + "&move=${file:parent}/.done/${date:now:yyyyMMddHHmmssSSS}-${file:onlyname}&delay=" + everyMillis + "&initialDelay=" + everyMillis)
                .routeId("files-in")
                .process(exchange -> take(Path.of(exchange.getMessage().getHeader(FileConstants.FILE_ABSOLUTE_PATH, String.class))));
    }

    /** An outage is not mended at once, and the file stays: a rest keeps the retries few. */
    private void take(Path dropped) throws IOException, InterruptedException {
        try {
            files.take(dropped);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "a dropped file could not be taken in; it stays and is tried again", e);
            Thread.sleep(restMillis);
            throw e;
        }
    }
}
