package vn.danvankheo.ground.signin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ConfigurableObjectInputStream;
import org.springframework.core.convert.converter.Converter;

/**
 * Reads a session attribute; one of a class nobody puts there, or of another release, is
 * as good as absent, and its owner logs in again.
 */
class SessionAttributeReader implements Converter<byte[], Object> {

	private static final Logger LOG = LoggerFactory.getLogger(SessionAttributeReader.class);

	private static final ObjectInputFilter KNOWN = ObjectInputFilter.Config
		.createFilter("maxdepth=30;maxbytes=1000000;java.lang.*;java.util.*;"
				+ "java.util.concurrent.CopyOnWriteArrayList;java.time.*;vn.danvankheo.**;"
				+ "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
				+ "org.springframework.util.LinkedMultiValueMap;org.springframework.util.MultiValueMapAdapter;!*");

	@Override
	public Object convert(byte[] bytes) {
		try (ObjectInputStream in = new ConfigurableObjectInputStream(new ByteArrayInputStream(bytes),
				getClass().getClassLoader())) {
			in.setObjectInputFilter(KNOWN);
			return in.readObject();
		}
		catch (IOException | ClassNotFoundException ex) {
			LOG.warn("A session attribute cannot be read: {}", ex.getMessage());
			return null;
		}
	}

}
