package no.ettermarked.kit.openapi;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * An object inside a merge patch is a patch too (RFC 7396): what it leaves out stays, and null
 * takes away what need not be there. So it has a schema of its own, made of the one it has when it
 * is sent whole. What is in a list is sent whole, as the list is.
 */
final class MergePatches {
  private static final String MEDIA_TYPE = "application/merge-patch+json";
  private static final String WHOLE = "Body";
  private static final String PATCH = "PatchBody";

  private final Components components;

  private MergePatches(Components components) {
    this.components = components;
  }

  /** Has the contract say so of what an operation takes. */
  static void tellOf(Operation operation, Components components) {
    Stream.ofNullable(operation.getRequestBody())
        .flatMap(body -> Stream.ofNullable(body.getContent()))
        .flatMap(content -> Stream.ofNullable(content.getMediaType(MEDIA_TYPE)))
        .map(MediaType::getSchema)
        .forEach(patch -> new MergePatches(components).patchWithin(referred(patch, components)));
  }

  private static Schema referred(Schema schema, Components components) {
    return schema.getRef() == null ? schema : named(schema.getRef(), components);
  }

  private static Schema named(String ref, Components components) {
    return requireNonNull(components.getSchemas().get(nameOf(ref)), ref);
  }

  private static String nameOf(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private void patchWithin(Schema patch) {
    patch.getProperties().values().stream()
        .flatMap(
            property ->
                property.getAnyOf() == null ? Stream.of(property) : property.getAnyOf().stream())
        .filter(choice -> choice.getRef() != null)
        .forEach(whole -> whole.setRef(patchOf(whole.getRef())));
  }

  /** The schema of a part of what is referred to, which is made when it is asked for first. */
  private String patchOf(String ref) {
    Schema whole = named(ref, components);
    if (whole.getProperties() == null || nameOf(ref).endsWith(PATCH)) {
      return ref;
    }
    String name = nameOf(ref).replaceFirst(WHOLE + "$", "") + PATCH;
    if (!components.getSchemas().containsKey(name)) {
      Schema patch = copy(whole);
      components.addSchema(name, patch);
      patch.setProperties(parts(whole));
      patch.setRequired(null);
      patchWithin(patch);
    }
    return ref.substring(0, ref.lastIndexOf('/') + 1) + name;
  }

  private static Map<String, Schema> parts(Schema whole) {
    Set<String> needed = whole.getRequired() == null ? Set.of() : Set.copyOf(whole.getRequired());
    Map<String, Schema> parts = new LinkedHashMap<>();
    whole
        .getProperties()
        .forEach(
            (name, part) ->
                parts.put(name, needed.contains(name) ? copy(part) : orNull(copy(part))));
    return parts;
  }

  private static Schema orNull(Schema part) {
    if (part.getType() != null && part.getEnumeration() == null) {
      List<Schema.SchemaType> types = new ArrayList<>(part.getType());
      if (!types.contains(Schema.SchemaType.NULL)) {
        types.add(Schema.SchemaType.NULL);
      }
      return part.type(types);
    }
    return OASFactory.createSchema()
        .anyOf(List.of(part, OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL))));
  }

  private static Schema copy(Schema schema) {
    Schema copy = OASFactory.createSchema();
    copy.setAll(schema.getAll());
    if (schema.getAnyOf() != null) {
      copy.setAnyOf(schema.getAnyOf().stream().map(MergePatches::copy).toList());
    }
    return copy;
  }
}
