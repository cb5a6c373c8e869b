package no.ettermarked.kit.problems;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The names under which a resource method takes its query, path and header parameters. */
public final class Parameters {
  private Parameters() {}

  /** The name in the request, when the annotations are those of a parameter. */
  public static Optional<String> nameOf(Annotation... annotations) {
    return Arrays.stream(annotations)
        .map(
            annotation ->
                switch (annotation) {
                  case QueryParam query -> query.value();
                  case PathParam path -> path.value();
                  case HeaderParam header -> header.value();
                  default -> null;
                })
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** The names of all query parameters a resource method takes, those of bean parameters too. */
  public static Stream<String> queryNames(Method method) {
    return Arrays.stream(method.getParameters())
        .flatMap(
            parameter ->
                parameter.isAnnotationPresent(BeanParam.class)
                    ? Stream.concat(
                        Arrays.stream(parameter.getType().getDeclaredFields()),
                        Stream.of(parameter))
                    : Stream.of(parameter))
        .map((AnnotatedElement element) -> element.getAnnotation(QueryParam.class))
        .filter(Objects::nonNull)
        .map(QueryParam::value);
  }

  static @Nullable String nameOf(ConstraintViolation<?> violation, List<Path.Node> nodes) {
    if (nodes.getFirst().getKind() != ElementKind.PARAMETER) {
      return null;
    }
    int index = nodes.getFirst().as(Path.ParameterNode.class).getParameterIndex();
    return Stream.<Class<?>>iterate(
            violation.getRootBeanClass(), type -> type != null, Class::getSuperclass)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.getParameterCount() > index)
        .map(method -> method.getParameters()[index])
        .filter(parameter -> parameter.getName().equals(nodes.getFirst().getName()))
        .findFirst()
        .flatMap(parameter -> inRequest(parameter, nodes))
        .orElse(null);
  }

  private static Optional<String> inRequest(Parameter parameter, List<Path.Node> nodes) {
    if (parameter.isAnnotationPresent(BeanParam.class) && nodes.size() > 1) {
      return Arrays.stream(parameter.getType().getDeclaredFields())
          .filter(field -> field.getName().equals(nodes.get(1).getName()))
          .findFirst()
          .flatMap(field -> nameOf(field.getAnnotations()));
    }
    return nameOf(parameter.getAnnotations());
  }
}
