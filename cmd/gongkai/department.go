package main

import (
	"path"
	"path/filepath"
	"strings"

	"gongkai/catalogue"
)

// nameOfDepartment is a department as somebody may name it in a call.
type nameOfDepartment struct{ folder, name, short string }

// departmentAsked is the folder of the department that --department names by its folder or its name.
func departmentAsked(department, content string, all []nameOfDepartment) (string, error) {
	asked := strings.TrimSuffix(strings.TrimPrefix(path.Clean(filepath.ToSlash(department)), path.Clean(filepath.ToSlash(content))+"/"), "/department.md")
	var folders, found []string
	for _, d := range all {
		if d.folder == asked {
			return asked, nil
		}
		if d.name == department || d.short == department {
			found = append(found, d.folder)
		}
		folders = append(folders, d.folder)
	}
	if len(found) == 1 {
		return found[0], nil
	}
	if len(found) > 1 {
		return "", usage("--department %s: 有几个单位叫这个名称，写文件夹：%s · several departments have this name, say the folder: %s", department, strings.Join(found, "、"), strings.Join(found, ", "))
	}
	meant := catalogue.Meant(asked, folders, catalogue.Words{Chinese: "写单位的文件夹，如 finance", English: "write a department's folder such as finance"})
	return "", usage("--department %s: 没有这个单位；%s · there is no such department; %s", department, meant.Chinese, meant.English)
}

// departmentFolder is departmentAsked of an edition; "" where none was asked for.
func departmentFolder(department, content string, ed *catalogue.Edition) (string, error) {
	if department == "" {
		return "", nil
	}
	var all []nameOfDepartment
	for _, d := range ed.Departments {
		all = append(all, nameOfDepartment{d.Folder, d.Name, d.ShortName})
	}
	return departmentAsked(department, content, all)
}
