package vn.danvankheo.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.ModelAndView;

/** The pages that say what went wrong and keep what was typed. */
@Component
class ProblemPage {

	private final ObjectProvider<PageFrame> frame;

	ProblemPage(ObjectProvider<PageFrame> frame) {
		this.frame = frame;
	}

	ModelAndView problem(HttpServletRequest request, HttpServletResponse response, int status, String reason,
			String reasonCode) {
		SecurityHeaders.forbidCaching(response);
		ModelAndView page = framed("ground/web/problem", request);
		page.setStatus(HttpStatus.resolve(status));
		page.addObject("code", status);
		page.addObject("key", ErrorCodes.key(status));
		page.addObject("reason", reason);
		page.addObject("reasonCode", reasonCode);
		page.addObject("typed", TypedText.of(request));
		page.addObject("back", (status != 404 && status != 400) ? PageBefore.of(request).orElse(null) : null);
		return page;
	}

	ModelAndView conflict(HttpServletRequest request, HttpServletResponse response, StaleForm stale) {
		SecurityHeaders.forbidCaching(response);
		ModelAndView page = framed("ground/web/conflict", request);
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("action", stale.action());
		page.addObject("version", stale.freshVersion());
		page.addObject("changedBy", stale.changedBy());
		page.addObject("changedAt", VietnameseDate.moment(stale.changedAt()));
		page.addObject("differences", stale.differences());
		page.addObject("unchanged", stale.unchanged());
		return page;
	}

	ModelAndView sent(HttpServletRequest request, HttpServletResponse response, SentAlready sent) {
		SecurityHeaders.forbidCaching(response);
		ModelAndView page = framed("ground/web/sent", request);
		page.addObject("at", VietnameseDate.moment(sent.at()));
		page.addObject("back", PageBefore.of(request).orElse(null));
		return page;
	}

	private ModelAndView framed(String view, HttpServletRequest request) {
		ModelAndView page = new ModelAndView(view);
		page.addObject("answersPost", "POST".equals(request.getMethod()));
		try {
			this.frame.ifAvailable((shown) -> page.addObject("shell", shown.shell(request)));
		}
		catch (DataAccessException | TransactionException noDatabase) {
			page.addObject("shell", null);
		}
		return page;
	}

}
