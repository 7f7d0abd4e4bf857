"""Everything of the machine's lies under the user's own folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.support import paths


@pytest.mark.parametrize(
    "folder",
    [paths.config_folder, paths.log_folder, paths.backup_folder, paths.documents_folder],
)
def test_that_each_folder_is_below_the_home(folder):
    assert folder().is_relative_to(Path.home())


def test_that_settings_logs_and_copies_have_folders_of_their_own():
    folders = {paths.config_folder(), paths.log_folder(), paths.backup_folder()}
    assert len(folders) == 3
    assert all("praksisrum" in folder.parts for folder in folders)
