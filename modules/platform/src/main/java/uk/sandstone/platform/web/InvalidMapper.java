package uk.sandstone.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Answers a body or parameter that does not hold what it must: 400, naming each field and never its value. */
@Provider
public class InvalidMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override public Response toResponse(ConstraintViolationException invalid) {
        var detail = invalid.getConstraintViolations().stream().map(InvalidMapper::sentence).sorted().collect(Collectors.joining("; "));
        return ProblemMapper.answer(Problem.of(400, detail));
    }

    private static String sentence(ConstraintViolation<?> violation) {
        var field = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).map(Path.Node::getName)
                .reduce((first, last) -> last).orElse("body");
        return field + ": " + violation.getMessage();
    }
}
