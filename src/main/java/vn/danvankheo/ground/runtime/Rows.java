package vn.danvankheo.ground.runtime;

import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.beans.BeanUtils;
import org.springframework.jdbc.core.RowMapper;

/**
 * Reads rows into a record whose components are called like the columns: {@code unitName}
 * is {@code unit_name}. Spring's own mapper asks for {@code unitName} first, and catches
 * an exception for each such column of each row.
 */
public final class Rows<T> implements RowMapper<T> {

	private static final ClassValue<Rows<?>> KNOWN = new ClassValue<>() {
		@Override
		protected Rows<?> computeValue(Class<?> type) {
			return new Rows<>(type);
		}
	};

	private final Constructor<T> constructor;

	private final List<Column> columns;

	private Rows(Class<T> type) {
		if (!type.isRecord()) {
			throw new IllegalArgumentException(type + " is not a record");
		}
		RecordComponent[] components = type.getRecordComponents();
		this.constructor = BeanUtils.getResolvableConstructor(type);
		this.columns = Stream.of(components).map(Column::of).toList();
	}

	/** The one way to read rows into this record. */
	@SuppressWarnings("unchecked")
	public static <T> Rows<T> of(Class<T> type) {
		return (Rows<T>) KNOWN.get(type);
	}

	@Override
	public T mapRow(ResultSet row, int number) throws SQLException {
		Object[] values = new Object[this.columns.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = this.columns.get(i).value(row);
		}
		return BeanUtils.instantiateClass(this.constructor, values);
	}

	private record Column(String name, Class<?> type, boolean required) {

		static Column of(RecordComponent component) {
			String name = component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
			return new Column(name, MethodType.methodType(component.getType()).wrap().returnType(),
					component.getType().isPrimitive());
		}

		Object value(ResultSet row) throws SQLException {
			Object value = read(row);
			if (row.wasNull()) {
				value = null;
			}
			if (value == null && this.required) {
				throw new SQLException("Nothing stands in column " + this.name);
			}
			return value;
		}

		@SuppressWarnings({ "unchecked", "rawtypes" })
		private Object read(ResultSet row) throws SQLException {
			if (this.type == String.class || this.type.isEnum()) {
				String text = row.getString(this.name);
				return (text != null && this.type.isEnum()) ? Enum.valueOf((Class<Enum>) this.type, text) : text;
			}
			if (this.type == Integer.class) {
				return row.getInt(this.name);
			}
			if (this.type == Long.class) {
				return row.getLong(this.name);
			}
			if (this.type == Instant.class) {
				OffsetDateTime time = row.getObject(this.name, OffsetDateTime.class);
				return (time != null) ? time.toInstant() : null;
			}
			return row.getObject(this.name, this.type);
		}

	}

}
