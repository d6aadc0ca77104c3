package vn.danvankheo.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.MultiValueMap;

import vn.danvankheo.story.StoryWorld;

/** Opens pages as somebody and sends their forms; whatever that does is taken back. */
record FormWalk(MockMvc mvc, TransactionOperations transactions, StoryWorld world) {

	/** The same kind of page or field, whatever record it names. */
	static String kind(String path) {
		return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}").replaceAll("\\?.*", "");
	}

	static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	String page(String person, String path) {
		return text(answer(person, MockMvcRequestBuilders.get(URI.create(path))));
	}

	/** The forms of a page that change something. */
	List<PageForm> forms(String person, String path) {
		return PageForm.on(page(person, path), path).stream().filter((form) -> form.method().equals("POST")).toList();
	}

	MockHttpServletResponse send(String person, PageForm form, MultiValueMap<String, String> fields) {
		return answer(person,
				MockMvcRequestBuilders.post(URI.create(form.action()))
					.with(SecurityMockMvcRequestPostProcessors.csrf())
					.params(fields));
	}

	private MockHttpServletResponse answer(String person, MockHttpServletRequestBuilder request) {
		return this.transactions.execute((status) -> {
			status.setRollbackOnly();
			try {
				return this.mvc
					.perform(request
						.with(SecurityMockMvcRequestPostProcessors.authentication(this.world.authentication(person))))
					.andReturn()
					.getResponse();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

}
