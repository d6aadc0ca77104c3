package vn.danvankheo.steps.implementation;

/**
 * Which of the models that are built are shown; its words are the message
 * «buildingShow.…». What each means in SQL is in {@link BuildingRows}.
 */
enum BuildingShow {

	ALL, NO_PLAN, SILENT, NOTHING_NEW, STOPPED

}
