package no.ettermarked.kit.json;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;

/**
 * A field is there with a value or it is not there: null is of the wrong type, as schemas say. Who
 * reads with tolerance for unknown fields takes null for a field that is not there.
 */
final class NoNulls extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;

  /** The fields of a record are its constructor's arguments, in an array that can be written to. */
  @Override
  public BeanDeserializerBuilder updateBuilder(
      DeserializationConfig config, BeanDescription described, BeanDeserializerBuilder builder) {
    SettableBeanProperty[] fields = builder.getValueInstantiator().getFromObjectArguments(config);
    if (fields != null) {
      for (int i = 0; i < fields.length; i++) {
        fields[i] = fields[i].withNullProvider(new NullOf(fields[i].getType().getRawClass()));
      }
    }
    return builder;
  }
}
