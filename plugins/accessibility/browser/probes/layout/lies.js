return lies();
