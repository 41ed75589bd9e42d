package uk.sandstone.site.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as it is written: works under our content security policy, names its fields, and does no deed by counting rows. */
class PagesTest {

    @Test void noPageHasAFault() {
        assertThat(Sources.pages()).isNotEmpty().allSatisfy(page -> assertThat(Page.read(page).faults()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<p onclick='x()'/>", "<p style='color:red'/>", "<script/>", "<h:commandLink/>", "<f:ajax/>", "<h:button/>",
        "<input type='text' id='a'/>", "<h:inputText id='a'/>", "<care:input id='a'/>", "<care:input id='in' label='A'/>",
        "<ui:repeat><h:form/></ui:repeat>", "<ui:repeat><div><care:button id='b' label='B'/></div></ui:repeat>", "<f:metadata/>"})
    void aFaultIsFound(String wrong) {
        assertThat(page(wrong).faults()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<label for='a'/><input type='text' id='a'/>", "<input type='hidden' name='x'/>", "<care:input id='a' label='A'/>",
        "<ui:repeat><form><button type='submit'/></form></ui:repeat>", "<ui:define name='metadata'><f:metadata/></ui:define>"})
    void whatIsRightPasses(String right) {
        assertThat(page(right).faults()).isEmpty();
    }

    private static Page page(String body) {
        return Page.of("a page", "<div xmlns:h='jakarta.faces.html' xmlns:f='jakarta.faces.core' xmlns:ui='jakarta.faces.facelets' xmlns:care='urn:care'>"
                + body + "</div>");
    }
}
