package uk.sandstone.site.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Marks the forms of one drawing of a page, so that a later deed with the same words is another deed. */
@Named("once")
@RequestScoped
public class OnceToken {

    private final String token = UUID.randomUUID().toString();

    public String getToken() {
        return token;
    }
}
