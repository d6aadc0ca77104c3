package vn.danvankheo.ground.signin;

/** What somebody types who sets a password. */
record NewPassword(String password, String again) {

	NewPassword {
		password = (password != null) ? password : "";
		again = (again != null) ? again : "";
	}

	@Override
	public String toString() {
		return "NewPassword[…]";
	}

}
