package uk.sandstone.integration.hl7;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Opens the MLLP door once the schemas are right. */
@Startup
@Singleton(name = "MllpStart")
@DependsOn("Boot")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MllpStart {

    @Inject MllpDoor door;

    @PostConstruct
    void open() {
        door.open();
    }
}
